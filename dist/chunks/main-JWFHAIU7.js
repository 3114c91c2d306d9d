import {
  main
} from "./chunk-57JUNRZ3.js";
export {
  main
};
