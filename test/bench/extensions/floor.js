// The floor: nobody who looks at what is sent can cost less.
const {webRequest} = globalThis.browser ?? globalThis.chrome;
webRequest.onBeforeRequest.addListener(() => undefined, {urls: ['<all_urls>']}, ['requestBody']);
