import {
  main
} from "./chunk-J7AR4T7W.js";
export {
  main
};
