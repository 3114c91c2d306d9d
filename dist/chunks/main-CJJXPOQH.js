import {
  main
} from "./chunk-ENZ373RS.js";
export {
  main
};
