import {
  main
} from "./chunk-P3YUPT5Y.js";
export {
  main
};
