import {
  main
} from "./chunk-H4TEEQ6V.js";
export {
  main
};
