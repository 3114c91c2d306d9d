import {
  main
} from "./chunk-2WCLTHX2.js";
export {
  main
};
