import {
  main
} from "./chunk-PPNTNZZW.js";
export {
  main
};
