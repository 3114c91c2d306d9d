import {
  main,
  mainWithin
} from "./chunk-EBI4OMED.js";
export {
  main,
  mainWithin
};
