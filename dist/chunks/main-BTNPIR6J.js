import {
  main
} from "./chunk-T66ESY4N.js";
export {
  main
};
