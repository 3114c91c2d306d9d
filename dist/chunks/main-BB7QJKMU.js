import {
  main
} from "./chunk-SHIMSKIC.js";
export {
  main
};
