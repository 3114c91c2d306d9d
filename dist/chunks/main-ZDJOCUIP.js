import {
  main,
  mainWithin
} from "./chunk-XB2DCIYF.js";
export {
  main,
  mainWithin
};
