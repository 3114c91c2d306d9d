import {
  main
} from "./chunk-7DST3MFG.js";
export {
  main
};
