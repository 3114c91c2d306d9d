import {
  main
} from "./chunk-X6ZRFCJ7.js";
export {
  main
};
