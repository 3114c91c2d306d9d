import {
  main
} from "./chunk-H6TUG2XO.js";
export {
  main
};
