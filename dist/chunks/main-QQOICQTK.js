import {
  main,
  mainWithin
} from "./chunk-STXCFNZK.js";
export {
  main,
  mainWithin
};
