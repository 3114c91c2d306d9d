import {
  main
} from "./chunk-LLAGNTNR.js";
export {
  main
};
