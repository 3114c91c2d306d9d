import {
  main,
  mainWithin
} from "./chunk-HHTIFMCT.js";
export {
  main,
  mainWithin
};
