import {
  main
} from "./chunk-H5GV4KBV.js";
export {
  main
};
