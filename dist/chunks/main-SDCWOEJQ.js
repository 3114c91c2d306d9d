import {
  main
} from "./chunk-YDYZUJGY.js";
export {
  main
};
