import {
  main,
  mainWithin
} from "./chunk-SLCJNJSZ.js";
export {
  main,
  mainWithin
};
