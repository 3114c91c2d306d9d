import {
  main
} from "./chunk-3DGIUKJW.js";
export {
  main
};
