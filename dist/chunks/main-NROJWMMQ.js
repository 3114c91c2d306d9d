import {
  main,
  mainWithin
} from "./chunk-X7NS2DT6.js";
export {
  main,
  mainWithin
};
