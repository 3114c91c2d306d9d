import {
  main
} from "./chunk-REZ7WN46.js";
export {
  main
};
