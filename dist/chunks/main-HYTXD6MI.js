import {
  main,
  mainWithin
} from "./chunk-P3IHNJXS.js";
export {
  main,
  mainWithin
};
