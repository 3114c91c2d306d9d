import {
  openSigning
} from "./chunk-JBECYYZS.js";
export {
  openSigning
};
