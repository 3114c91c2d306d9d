import {
  main,
  mainWithin
} from "./chunk-4IZV4FXE.js";
export {
  main,
  mainWithin
};
