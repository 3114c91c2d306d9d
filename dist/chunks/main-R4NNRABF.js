import {
  main
} from "./chunk-SGMU3GVW.js";
export {
  main
};
