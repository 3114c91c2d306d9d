import {
  main,
  mainWithin
} from "./chunk-ACBKZTRX.js";
export {
  main,
  mainWithin
};
