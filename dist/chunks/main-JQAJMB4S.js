import {
  main,
  mainWithin
} from "./chunk-LC3J6C6C.js";
export {
  main,
  mainWithin
};
