import {
  main
} from "./chunk-IN4JPNJ7.js";
export {
  main
};
