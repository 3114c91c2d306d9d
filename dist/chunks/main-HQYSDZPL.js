import {
  main
} from "./chunk-62J7VTE5.js";
export {
  main
};
