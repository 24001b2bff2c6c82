document.querySelector('story-timeline').addEventListener('timeline-select', ({detail}) => {
  document.querySelector('output').textContent = detail.id ?? 'nothing';
});
