import {
  main
} from "./chunk-W7ALN4S4.js";
export {
  main
};
