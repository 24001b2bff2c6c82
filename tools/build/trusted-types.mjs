const policy = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

const ours = (_, factory) =>
  `(()=>{try{return ${factory}?.createPolicy("visit-timeline",{createHTML:html=>html})}catch{}})()`;

/**
 * Gives lit in the one file a Trusted Types policy of the component's own name. Else a page that allows each
 * name once would refuse it when another library brings lit too, and a refusal would stop the module.
 */
export function trustedTypes() {
  let replaced = 0;
  return {
    name: 'trusted-types',
    transform(code, id) {
      if (!id.includes('/lit-html/') || !policy.test(code)) return undefined;
      replaced++;
      return {code: code.replace(policy, ours), map: null};
    },
    buildEnd(error) {
      if (!error && replaced !== 1) {
        this.error(`lit creates its policy in ${replaced} places that look as expected, not in one.`);
      }
    },
  };
}
