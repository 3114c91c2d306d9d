import {
  openSigning
} from "./chunk-F3WTPF4Q.js";
export {
  openSigning
};
