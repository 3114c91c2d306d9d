import {
  main
} from "./chunk-OMUXSF3J.js";
export {
  main
};
