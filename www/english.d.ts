// What the page and the package say in English: a file that the build writes beside the page's script.
declare module "kvalitetsmodel-page-english" {
  const messages: import("../pkg/src/own-messages.js").Messages;
  export default messages;
}
