import {
  main
} from "./chunk-RIRYIDSX.js";
export {
  main
};
