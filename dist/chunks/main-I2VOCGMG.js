import {
  main
} from "./chunk-YBUC2DGJ.js";
export {
  main
};
