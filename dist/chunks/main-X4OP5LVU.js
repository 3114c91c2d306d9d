import {
  main,
  mainWithin
} from "./chunk-TOW2FHBJ.js";
export {
  main,
  mainWithin
};
