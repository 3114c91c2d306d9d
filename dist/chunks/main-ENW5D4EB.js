import {
  main
} from "./chunk-MRUWZWWF.js";
export {
  main
};
