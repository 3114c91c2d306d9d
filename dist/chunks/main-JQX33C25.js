import {
  main,
  mainWithin
} from "./chunk-42GCO52D.js";
export {
  main,
  mainWithin
};
