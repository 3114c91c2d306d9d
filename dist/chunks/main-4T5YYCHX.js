import {
  main
} from "./chunk-HVCJLMKY.js";
export {
  main
};
