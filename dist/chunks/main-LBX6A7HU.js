import {
  main
} from "./chunk-Y3BFKBVG.js";
export {
  main
};
