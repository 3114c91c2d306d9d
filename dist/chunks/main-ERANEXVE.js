import {
  main,
  mainWithin
} from "./chunk-GC66DUPV.js";
export {
  main,
  mainWithin
};
