import {
  main,
  mainWithin
} from "./chunk-VAGGRERB.js";
export {
  main,
  mainWithin
};
