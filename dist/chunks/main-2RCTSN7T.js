import {
  main
} from "./chunk-QSJ6PLZT.js";
export {
  main
};
