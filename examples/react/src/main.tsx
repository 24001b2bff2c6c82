import {StrictMode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {StoryTimeline} from 'visit-timeline';
import 'visit-timeline/define';
import 'visit-timeline/react';
import story from '../../story.json';

function Article() {
  const timeline = useRef<StoryTimeline>(null);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <h1>React</h1>
      <story-timeline
        ref={timeline}
        story={story}
        view="sequence"
        heading-level={2}
        ontimeline-select={({detail}) => setSelected(detail.id)}
      />
      <p>
        Selected: <output>{selected ?? 'nothing'}</output>
      </p>
      <button onClick={() => timeline.current?.next()}>Next event</button>
    </>
  );
}

createRoot(document.body).render(
  <StrictMode>
    <Article />
  </StrictMode>,
);
