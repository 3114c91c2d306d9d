import {
  main,
  mainWithin
} from "./chunk-TAP6EXNI.js";
export {
  main,
  mainWithin
};
