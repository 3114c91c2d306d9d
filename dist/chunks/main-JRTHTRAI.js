import {
  main
} from "./chunk-GUI7IYII.js";
export {
  main
};
