import {
  main
} from "./chunk-YDCSYYOH.js";
export {
  main
};
