/** No telemetry, no integrations: pages of HTML. */
export default {devToolbar: {enabled: false}};
