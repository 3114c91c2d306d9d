import {
  main,
  mainWithin
} from "./chunk-TF52TPUX.js";
export {
  main,
  mainWithin
};
