import {
  main,
  mainWithin
} from "./chunk-GHNH6WYY.js";
export {
  main,
  mainWithin
};
